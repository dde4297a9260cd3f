"""Accounts: what is known of them and what ties them."""
