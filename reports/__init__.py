"""From a result to files that people read."""
