package org.campusfrontline.volunteer.recruitment.timeline;

import java.time.Instant;
import java.util.UUID;

/// A living sign-up of a person; `seated` means that it holds a seat (confirmed or offered), else it waits.
public record Engagement(UUID shift, boolean seated, Instant start, Instant end) {}
