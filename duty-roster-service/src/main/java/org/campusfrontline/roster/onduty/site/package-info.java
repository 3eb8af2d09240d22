/// The places of a unit that have a leader on duty, and who may direct them.
@NullMarked
package org.campusfrontline.roster.onduty.site;

import org.jspecify.annotations.NullMarked;
