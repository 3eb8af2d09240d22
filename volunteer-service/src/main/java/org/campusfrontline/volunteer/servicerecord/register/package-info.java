/// Service records: what a person lets a named reader read of the own service, and who read it.
@NullMarked
package org.campusfrontline.volunteer.servicerecord.register;

import org.jspecify.annotations.NullMarked;
