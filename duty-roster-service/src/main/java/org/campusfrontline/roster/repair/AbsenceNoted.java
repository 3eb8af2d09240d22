package org.campusfrontline.roster.repair;

import java.time.LocalDate;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;

/// Somebody of a roster in force does not come from the first day to the last, and people are to be called for it. Told
/// inside the transaction of the note.
public record AbsenceNoted(StoredRoster roster, String person, LocalDate first, LocalDate last) {}
