"""Saved web pages, whoever made them: the people in their markup, their contact links and their text."""

from typing import Final

from scanner.plugins import Reader
from scanner.readers.page.reader import read, recognise

__all__ = ["PAGE"]

PAGE: Final = Reader(id="page", platform="page", recognise=recognise, read=read)
