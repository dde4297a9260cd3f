"""Files that no platform's reader knows."""

SAMPLES = {
    "somewhere/else.json": {"who": {"home address": "14 Acacia Avenue, Northmere", "phone": "+447700900123"}},
    "somewhere/list.csv": "name,phone\nBen Sample,+447700900123\n",
    "somewhere/note.txt": "My address is 14 Acacia Avenue, Northmere.\n",
}
