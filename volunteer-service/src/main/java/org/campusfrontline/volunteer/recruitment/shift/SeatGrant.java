package org.campusfrontline.volunteer.recruitment.shift;

import org.campusfrontline.platform.Refusal;

/// What the counters gave: a seat, a place in the line, or nothing because the shift is full or takes nobody, or
/// because what is free is kept for others.
public sealed interface SeatGrant {

    record Seat() implements SeatGrant {}

    /// `position` counts from 1: how many wait, this one included.
    record PlaceInLine(int position) implements SeatGrant {}

    record Nothing() implements SeatGrant {}

    record Kept(Refusal why) implements SeatGrant {}
}
