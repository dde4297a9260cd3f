"""The checks that come with footprint-audit, one folder an exposure family."""
