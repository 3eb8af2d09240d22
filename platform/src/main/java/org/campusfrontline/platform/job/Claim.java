package org.campusfrontline.platform.job;

import java.util.UUID;

/// A job that this replica holds: `holder` is the token of this one attempt, so that an attempt that was thought dead
/// ends nothing.
record Claim(UUID job, String kind, String owner, String input, int attempt, UUID holder) {}
