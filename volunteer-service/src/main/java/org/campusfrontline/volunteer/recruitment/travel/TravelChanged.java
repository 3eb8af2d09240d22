package org.campusfrontline.volunteer.recruitment.travel;

/// Fired in the transaction that replaces the table.
record TravelChanged(long version) {}
