"""Who is enrolled in a tour, by the list of those who organise it."""
