"""The home in words and forms: addresses, postcodes, streets, plates, numbers, and whose they are."""
