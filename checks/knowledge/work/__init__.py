"""The job in words and records: forces, ranks, roles, colleagues, a day on duty, and what only looks like it."""
