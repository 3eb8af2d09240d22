package org.campusfrontline.roster.carefund.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.carefund.ledger.FundEntry;
import org.campusfrontline.roster.carefund.rule.AccountKind;
import org.campusfrontline.roster.carefund.rule.EntryKind;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Purse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A booking, in fen: out of one account into another of the same source.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundEntryView(
        UUID id,
        UUID source,
        EntryKind kind,
        AccountKind from,
        AccountKind to,
        @Schema(examples = "500000") long fen,
        @Schema(examples = "ADMINISTRATION") @Nullable String tree,
        @Schema(examples = "SEC") @Nullable String unit,
        @Nullable FundPurpose purpose,
        @Nullable UUID reverses,
        @Schema(examples = "2022-0031") @Nullable String receipt,
        @Schema(examples = "一线执勤人员夜宵") @Nullable String memo,
        @Schema(examples = "P000001") String bookedBy,
        LocalDate bookedOn,
        Instant bookedAt) {

    public static FundEntryView of(FundEntry entry) {
        Purse purse = entry.purse();
        return new FundEntryView(
                entry.id(),
                entry.source(),
                entry.kind(),
                entry.from().kind(),
                entry.to().kind(),
                entry.fen(),
                purse == null ? null : purse.tree(),
                purse == null ? null : purse.unit(),
                purse == null ? null : purse.purpose(),
                entry.reverses(),
                entry.receipt(),
                entry.memo(),
                entry.bookedBy(),
                entry.bookedOn(),
                entry.bookedAt());
    }
}
