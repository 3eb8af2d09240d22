/// Deadlines that follow from policies.
@NullMarked
package org.campusfrontline.roster.policy.rule;

import org.jspecify.annotations.NullMarked;
