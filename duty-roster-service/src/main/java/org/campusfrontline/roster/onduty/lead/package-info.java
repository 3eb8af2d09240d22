/// Leaders on duty: plans, the days in force, and substitutes.
@NullMarked
package org.campusfrontline.roster.onduty.lead;

import org.jspecify.annotations.NullMarked;
