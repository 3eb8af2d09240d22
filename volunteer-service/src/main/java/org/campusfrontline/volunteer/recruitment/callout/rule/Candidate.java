package org.campusfrontline.volunteer.recruitment.callout.rule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One who could be called: how well the person fits the shift, how rested the person is around it, and since when the
/// person has not been called. Nothing here tells how somebody served or answered before, and nothing may be added that
/// does.
///
/// @param skills how many of the competences that the call asks for are held over the whole shift
/// @param saysFree whether the person's declared times cover the shift; a person without any has declared nothing
/// @param rest the time between the shift and the nearest other seat or duty
/// @param lastCalled whatever was answered then
/// @param lot decides where all else is alike; follows from call and person, so that no number comes first always
public record Candidate(
        String person,
        int skills,
        boolean saysFree,
        Duration rest,
        @Nullable Instant lastCalled,
        long lot) {}
