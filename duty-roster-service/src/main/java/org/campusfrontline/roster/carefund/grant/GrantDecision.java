package org.campusfrontline.roster.carefund.grant;

import java.time.Instant;
import java.util.UUID;

/// What one of two decided in a round; nothing granted is a refusal. The reason is open here and sealed in its row.
record GrantDecision(UUID id, int round, String approver, long fen, String reason, Instant at) {}
