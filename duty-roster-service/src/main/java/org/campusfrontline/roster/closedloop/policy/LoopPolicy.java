package org.campusfrontline.roster.closedloop.policy;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A unit's policy, for the loops of the unit and of those below it that are bound to it.
public record LoopPolicy(
        UUID id, PlanningPeriod.Scope scope, String nameZh, String nameEn, String createdBy, Instant createdAt) {}
