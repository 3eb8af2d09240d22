/// Who leads when: a pure function of days, people and what they led before.
@NullMarked
package org.campusfrontline.roster.onduty.rotation;

import org.jspecify.annotations.NullMarked;
