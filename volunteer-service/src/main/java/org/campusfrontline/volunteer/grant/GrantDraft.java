package org.campusfrontline.volunteer.grant;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.unit.Tree;
import org.jspecify.annotations.Nullable;

/// A grant as a file has it; without `from` it holds at once.
public record GrantDraft(
        String person,
        String role,
        Tree tree,
        String node,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID emergency) {}
