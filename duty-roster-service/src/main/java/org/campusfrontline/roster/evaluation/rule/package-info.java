/// The hard rules of one person's duties: pure functions from a line of duties to its breaches.
@NullMarked
package org.campusfrontline.roster.evaluation.rule;

import org.jspecify.annotations.NullMarked;
