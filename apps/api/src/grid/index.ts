export { GridModule } from './grid.module.js';
