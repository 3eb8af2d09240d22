/// Who may take, give back or call off an appointment, as pure rules.
@NullMarked
package org.campusfrontline.roster.counselling.rule;

import org.jspecify.annotations.NullMarked;
