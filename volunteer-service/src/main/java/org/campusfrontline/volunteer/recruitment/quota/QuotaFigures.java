package org.campusfrontline.volunteer.recruitment.quota;

import org.campusfrontline.volunteer.recruitment.quota.Reserves.People;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many a shift needs and wants, and how far it is.
@Schema(
        description =
                "`min`: without so many the shift cannot run; `target`: how many are wanted; `reserve`: how many may stand by beyond the seats. `confirmed` and `standingBy` tell how far it is, `isShort` whether fewer than `min` are confirmed.")
public record QuotaFigures(
        int min, int target, int reserve, int confirmed, int standingBy, boolean isShort, boolean calledOff) {

    public static QuotaFigures of(Quota quota, People people) {
        return new QuotaFigures(
                quota.min(),
                quota.target(),
                quota.reserve(),
                people.confirmed(),
                people.standingBy(),
                people.confirmed() < quota.min(),
                quota.calledOff() != null);
    }
}
