/// Phases of a person in a closed loop, how a policy makes them and what may happen in each, as pure rules.
@NullMarked
package org.campusfrontline.roster.closedloop.rule;

import org.jspecify.annotations.NullMarked;
