/// The numbers under which people may be called while they serve.
@NullMarked
package org.campusfrontline.roster.onduty.phone;

import org.jspecify.annotations.NullMarked;
