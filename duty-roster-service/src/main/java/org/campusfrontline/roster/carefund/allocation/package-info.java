/// Money of a source for a unit and a purpose, by two different approvers.
@NullMarked
package org.campusfrontline.roster.carefund.allocation;

import org.jspecify.annotations.NullMarked;
