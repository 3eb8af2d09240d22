package org.campusfrontline.assessment.fact;

/// The figures of a ROSTER: person-shifts wanted and filled in the published plan.
public record RosterFigures(long seatsWanted, long seatsFilled) {}
