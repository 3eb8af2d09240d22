package org.campusfrontline.volunteer.recruitment.quota.desk;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.quota.QuotaFigures;

/// A shift that lacks people: fewer than it needs are confirmed, or a ratio is not met by those who hold seats.
record ShortShiftView(
        UUID shift,
        UUID activity,
        String tree,
        String unit,
        String titleZh,
        String titleEn,
        String postTitleZh,
        String postTitleEn,
        String site,
        Instant start,
        Instant end,
        int seats,
        QuotaFigures figures,
        boolean ratiosMet) {}
