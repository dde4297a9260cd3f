"""The pages of which the HTML downloads of Facebook and Instagram consist, read as a stream of cards.

Meta's class names mean nothing and change; the build of a page does not: a main part holds one block a record, and a
block is a heading, a body and the time at its foot. The body holds words, a table of labels and values, lists, pictures,
and further blocks. Where a page has no main part, the class names of past years tell what a block is.

Times are wall clocks: :func:`scanner.wallclock.from_words` reads them, on the basis that the platform has.
"""

from scanner.readers.metahtml.cards import Card, Cell, Words
from scanner.readers.metahtml.pages import Page
from scanner.readers.metahtml.whose import platform_of, platform_of_page, until_body

__all__ = ["Card", "Cell", "Page", "Words", "platform_of", "platform_of_page", "until_body"]
