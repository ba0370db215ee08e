class KeptEntry {}
