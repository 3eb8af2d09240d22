package org.campusfrontline.volunteer.servicerecord.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.HoursSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who served when at what, for the reader that is named in it: sums of all, and a page of the entries that stand.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadRecordView(
        @Schema(examples = "李思远") String displayName,
        @Schema(examples = "市青年基金会 李老师") String reader,
        @Schema(examples = "申请暑期支教项目") String purpose,
        LocalDate from,
        LocalDate to,

        @Schema(description = "What the ledger of hours knew at this instant.")
        Instant asOf,

        Instant expiresAt,
        @Schema(examples = "1260") long minutes,
        List<ServiceSum> sums,
        List<ServiceEntry> items,
        @Nullable String next) {

    ReadRecordView {
        sums = List.copyOf(sums);
        items = List.copyOf(items);
    }

    @Schema(name = "ServiceSum", description = "What was done for a unit at one activity, or for communities.")
    record ServiceSum(
            @Schema(examples = "LEAGUE") String unit,
            HoursKind kind,
            @Schema(examples = "校园防汛志愿行动") String titleZh,
            @Schema(examples = "Flood relief on campus") String titleEn,
            LocalDate firstDay,
            LocalDate lastDay,
            @Schema(examples = "480") long minutes) {}

    @Schema(name = "ServiceEntry", description = "An entry of the ledger that stands, with how it came to be known.")
    record ServiceEntry(
            UUID id,
            @Schema(examples = "LEAGUE") String unit,
            HoursKind kind,
            @Schema(examples = "校园防汛志愿行动") String titleZh,
            @Schema(examples = "Flood relief on campus") String titleEn,
            HoursSource source,
            LocalDate servedOn,
            @Schema(examples = "240") int minutes) {}
}
