"""Relatives in words and records: who is named, as what, and how surely."""
