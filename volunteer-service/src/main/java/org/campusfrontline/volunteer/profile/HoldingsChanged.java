package org.campusfrontline.volunteer.profile;

/// Fired in the transaction that changes what a person has proved or declared, or where the person belongs.
public record HoldingsChanged(String person) {}
