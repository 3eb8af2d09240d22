package org.campusfrontline.volunteer.recruitment.shift;

/// What the counters gave: a seat, a place in the line, or nothing because the shift is full or takes nobody.
public sealed interface SeatGrant {

    record Seat() implements SeatGrant {}

    /// `position` counts from 1: how many wait, this one included.
    record PlaceInLine(int position) implements SeatGrant {}

    record Nothing() implements SeatGrant {}
}
