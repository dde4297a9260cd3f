"""Invented lives whose homes are known: where a person was in every hour, and what of it an export shows."""
