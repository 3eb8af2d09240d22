/// What must be so of hours: balanced postings, two people, open months, one service at a time.
@NullMarked
package org.campusfrontline.volunteer.hours.rule;

import org.jspecify.annotations.NullMarked;
