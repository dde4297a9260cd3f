"""What checks know about the world: forces, ranks, addresses, kinship, names."""
