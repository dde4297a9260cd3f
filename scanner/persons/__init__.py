"""The persons list, keyed as soon as it is read: names and contact points are kept only as HMAC tokens."""

from scanner.persons.index import PersonHit, PersonsIndex
from scanner.persons.reading import PersonsError, PersonsList, load_persons
from scanner.persons.shares import surname_share

__all__ = ["PersonHit", "PersonsError", "PersonsIndex", "PersonsList", "load_persons", "surname_share"]
