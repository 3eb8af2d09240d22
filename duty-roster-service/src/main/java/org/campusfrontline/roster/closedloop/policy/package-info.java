/// How many days each phase of a closed loop lasts: policies with their source, in versions that never change.
@NullMarked
package org.campusfrontline.roster.closedloop.policy;

import org.jspecify.annotations.NullMarked;
