"""mineaction: public statements about landmines, read into checked claims."""

__version__ = "0.1.0"
