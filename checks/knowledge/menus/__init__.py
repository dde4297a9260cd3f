"""Where platforms keep their settings: the paths, what each changes, and the pages that state them."""
