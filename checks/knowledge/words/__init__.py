"""How text is read: words, names, marks, screens, weights."""
