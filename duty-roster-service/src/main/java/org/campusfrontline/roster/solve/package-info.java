/// Computing a roster as a job.
@NullMarked
package org.campusfrontline.roster.solve;

import org.jspecify.annotations.NullMarked;
