"""Places and times: where somebody was, lives and starts from, and what a privacy zone leaves."""
