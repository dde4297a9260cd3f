"""What a page of the police shows: appeals, cases, scenes, people, markings and identifiers."""
