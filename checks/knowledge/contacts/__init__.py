"""Contacts and listed persons: evidence, what it means, and what it can support."""
