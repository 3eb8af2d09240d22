/// Posts whose seats do not go to whoever comes first: by decision or by lot.
@NullMarked
package org.campusfrontline.volunteer.recruitment.admission;

import org.jspecify.annotations.NullMarked;
