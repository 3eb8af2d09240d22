package org.campusfrontline.volunteer.recruitment.swap.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.jspecify.annotations.Nullable;

/// A seat on offer. Who gives it is told to whom it is offered by name; the two of them only see `to`. A swap names the
/// shifts of which one is `wanted`.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExchangeView(
        UUID id,
        ExchangeState state,
        boolean mine,
        boolean swap,
        @Nullable UUID signUp,
        @Nullable String person,
        @Nullable String personName,
        @Nullable String to,
        List<UUID> wanted,
        UUID shift,
        UUID post,
        UUID activity,
        String titleZh,
        String titleEn,
        String postTitleZh,
        String postTitleEn,
        String category,
        String site,
        Instant shiftStart,
        Instant shiftEnd,
        Instant expiresAt,
        Instant createdAt,
        long version,
        List<Action> actions) {

    ExchangeView {
        wanted = List.copyOf(wanted);
        actions = List.copyOf(actions);
    }
}
