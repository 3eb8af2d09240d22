package org.campusfrontline.roster.solve;

import java.util.UUID;

/// What a solve job is to do: which period, at most how many seconds, with how many threads.
record SolveOrder(UUID period, int seconds, int workers) {}
