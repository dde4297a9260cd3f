"""Accounts: what is known of them, what ties them, and where their menus are."""
